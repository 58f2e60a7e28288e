/**
 * The thresholds that protect practices and patients in what is shared. The defaults are {@link defaultDisclosurePolicy};
 * a cluster may be stricter, and the bounds of the fields are hard floors that no file can go below.
 */
export interface DisclosurePolicy {
  /**
   * Fewest practices whose figures are shown one by one while data are closed. Default 5, never below 4.
   *
   * @minimum 4
   * @maximum 200
   * @TJS-type integer
   */
  readonly minimumPractices: number;
  /**
   * Fewest practices that anything may be narrowed down to: the practices behind one uncertainty band, one answer or one
   * shown value, those who stay without a name, and those in whom two releases differ. Default and floor 3.
   *
   * @minimum 3
   * @maximum 200
   * @TJS-type integer
   */
  readonly smallestGroup: number;
  /**
   * Largest count of patients that is not shown: counts from 1 to this become `*`. Default and floor 7.
   *
   * @minimum 7
   * @maximum 1000
   * @TJS-type integer
   */
  readonly largestHiddenCount: number;
  /**
   * Other counts of patients are rounded to the nearest multiple of this. Default and floor 5.
   *
   * @minimum 5
   * @maximum 1000
   * @TJS-type integer
   */
  readonly countStep: number;
  /**
   * Where exact totals are demanded: counts from 1 to below this are suppressed first. Default and floor 5.
   *
   * @minimum 5
   * @maximum 1000
   * @TJS-type integer
   */
  readonly primaryThreshold: number;
  /**
   * Where exact totals are demanded: nobody, outside or inside, may bound a suppressed count more narrowly than this.
   * Default and floor 4.
   *
   * @minimum 4
   * @maximum 1000
   * @TJS-type integer
   */
  readonly protectionWidth: number;
  /**
   * Largest share of a shown total that may come from one practice, as a fraction; else the median alone is shown.
   * Default and ceiling 0.25.
   *
   * @exclusiveMinimum 0
   * @maximum 0.25
   */
  readonly largestShare: number;
  /**
   * The p of the p-percent rule: the second largest contributor must not be able to estimate the largest one more closely
   * than this many per cent. Default and floor 10.
   *
   * @minimum 10
   * @maximum 100
   */
  readonly dominancePercent: number;
}

/** The thresholds unless a cluster asks for stricter ones. */
export const defaultDisclosurePolicy: DisclosurePolicy = /* @__PURE__ */ Object.freeze({
  minimumPractices: 5,
  smallestGroup: 3,
  largestHiddenCount: 7,
  countStep: 5,
  primaryThreshold: 5,
  protectionWidth: 4,
  largestShare: 0.25,
  dominancePercent: 10,
});
