/** The sum of a string's digits, each times the weight at its place. The weights repeat when there are fewer. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    sum += Number(digits[place]) * weights[place % weights.length]!;
  }
  return sum;
}
