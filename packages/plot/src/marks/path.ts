/** Path data of the shapes that charts are built from. Coordinates are rounded to a tenth of a px. */

/** Rounds to a tenth of a px: finer cannot be seen, and short numbers are what makes long paths fast. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A horizontal line. */
export function horizontal(x1: number, x2: number, y: number): string {
  return `M${tenth(x1)} ${tenth(y)}H${tenth(x2)}`;
}

/** A vertical line. */
export function vertical(x: number, y1: number, y2: number): string {
  return `M${tenth(x)} ${tenth(y1)}V${tenth(y2)}`;
}

/** A circle around a point. */
export function circle(x: number, y: number, radius: number): string {
  const r = tenth(radius);
  const d = tenth(radius * 2);
  return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0Z`;
}

/** A square standing on its corner. */
export function diamond(x: number, y: number, half: number): string {
  return `M${tenth(x)} ${tenth(y - half)}L${tenth(x + half)} ${tenth(y)}L${tenth(x)} ${tenth(y + half)}L${tenth(x - half)} ${tenth(y)}Z`;
}

/** An upright rectangle. */
export function rectangle(left: number, top: number, right: number, bottom: number): string {
  return `M${tenth(left)} ${tenth(top)}H${tenth(right)}V${tenth(bottom)}H${tenth(left)}Z`;
}

/** An upright rectangle with round corners. */
export function roundedRectangle(left: number, top: number, right: number, bottom: number, radius: number): string {
  const r = tenth(Math.max(0, Math.min(radius, (right - left) / 2, (bottom - top) / 2)));
  const corner = (x: number, y: number): string => `a${r} ${r} 0 0 1 ${tenth(x)} ${tenth(y)}`;
  return (
    `M${tenth(left + r)} ${tenth(top)}H${tenth(right - r)}${corner(r, r)}V${tenth(bottom - r)}${corner(-r, r)}` +
    `H${tenth(left + r)}${corner(-r, -r)}V${tenth(top + r)}${corner(r, -r)}Z`
  );
}
