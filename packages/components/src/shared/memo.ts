/**
 * Keeps the result of the last call and gives it again while the inputs are the same, one by one.
 *
 * @param compute - a pure function of its inputs
 */
export function memo<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { readonly inputs: Inputs; readonly output: Output } | undefined;
  return (...inputs) => {
    if (!last?.inputs.every((input, index) => Object.is(input, inputs[index]))) {
      last = { inputs, output: compute(...inputs) };
    }
    return last.output;
  };
}
