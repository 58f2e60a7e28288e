import type { LocalisedText } from '../vocabulary/localised-text.js';

/** What a comparator stands for. */
export type ComparatorScope = 'cluster' | 'municipality' | 'region' | 'nation' | 'other';

/** How a comparator was computed. It is always named: never a bare "average". */
export type ComparatorDefinition = 'pooled' | 'median' | 'mean';

/** A reference figure that comes from a larger frame than the units in the file, with its definition. */
export interface Comparator {
  /**
   * Identifies the comparator within the file.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly id: string;
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /**
   * Id of the period.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly period: string;
  /** What it stands for. */
  readonly scope: ComparatorScope;
  /** How it was computed. */
  readonly definition: ComparatorDefinition;
  /** Name on the chart: "Region Eksempel samlet". */
  readonly name: LocalisedText;
  /** The value, in the unit of the indicator's values. */
  readonly value: number;
  /** Lower confidence limit (95 %). */
  readonly lower?: number;
  /** Upper confidence limit (95 %). */
  readonly upper?: number;
  /**
   * How many units it rests on.
   *
   * @minimum 1
   * @TJS-type integer
   */
  readonly units?: number;
}

/**
 * How much units differ beyond chance, estimated by the producer in a larger frame (region or nation) and needed for
 * honest funnel limits. A cluster of fifteen does not estimate its own.
 */
export interface Overdispersion {
  /**
   * Id of the indicator.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly indicator: string;
  /**
   * Id of the period.
   *
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
   */
  readonly period: string;
  /** The transformed scale of tau²: arcsine for a `proportion`, square root for a `ratio`. */
  readonly scale: 'proportion' | 'ratio';
  /**
   * Variance between units on the transformed scale.
   *
   * @minimum 0
   */
  readonly tau2: number;
  /**
   * Overdispersion factor.
   *
   * @minimum 0
   */
  readonly phi?: number;
  /**
   * How many units it was estimated from.
   *
   * @minimum 1
   * @TJS-type integer
   */
  readonly k: number;
  /** Which frame: "alle praksis i Region Eksempel". */
  readonly basis: LocalisedText;
}
