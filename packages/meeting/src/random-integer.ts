/** A whole number from 0 to below a bound, each equally likely: chance, which comes from the host. */
export type RandomInteger = (bound: number) => number;
