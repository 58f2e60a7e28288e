/**
 * Hands a text to the visitor as a file. A page under a strict policy passes it on to whatever it opens, so that what brings a
 * style sheet of its own is saved and opened from there.
 */
export function saveFile(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
