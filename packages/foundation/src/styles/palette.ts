/** The colours of one theme. Values are CSS colours; every pair that must be told apart is tested. */
export interface Palette {
  /** What everything is drawn on. The element itself is transparent; this cuts and halos. */
  readonly surface: string;
  /** A row in focus, a quiet area. */
  readonly 'surface-2': string;
  /** Text. */
  readonly text: string;
  /** Text of less weight. */
  readonly 'text-muted': string;
  /** Axis lines. */
  readonly axis: string;
  /** Grid lines; decoration only. */
  readonly grid: string;
  /** The other practices, and the borders of controls. */
  readonly peer: string;
  /** The own practice, focus and the primary button; nothing else. */
  readonly own: string;
  /** Text and marks on `own`. */
  readonly 'on-own': string;
  /** Targets; nothing else. */
  readonly target: string;
  /** The band of the middle practices. */
  readonly band: string;
  /** Edges of the band. */
  readonly 'band-edge': string;
  /** The banner over open names; nothing else. */
  readonly revealed: string;
}

const light: Palette = {
  surface: '#FFFFFF',
  'surface-2': '#F6F8F9',
  text: '#1A1F24',
  'text-muted': '#4F5B66',
  axis: '#66717C',
  grid: '#DDE2E6',
  peer: '#818B96',
  own: '#06426B',
  'on-own': '#FFFFFF',
  target: '#B4530A',
  band: '#EEF4F8',
  'band-edge': '#6B7680',
  revealed: '#5B3FA8',
};

const dark: Palette = {
  surface: '#14191E',
  'surface-2': '#1B2127',
  text: '#F1F4F6',
  'text-muted': '#B3BDC6',
  axis: '#9AA6B1',
  grid: '#333D46',
  peer: '#636F7A',
  own: '#97D6FA',
  'on-own': '#14191E',
  target: '#F59E4B',
  band: '#18212A',
  'band-edge': '#8F9BA6',
  revealed: '#C3B2FF',
};

const contrastLight: Palette = {
  surface: '#FFFFFF',
  'surface-2': '#FFFFFF',
  text: '#000000',
  'text-muted': '#1F1F1F',
  axis: '#000000',
  grid: '#8A8A8A',
  peer: '#6B6B6B',
  own: '#000000',
  'on-own': '#FFFFFF',
  target: '#8A3500',
  band: '#FFFFFF',
  'band-edge': '#000000',
  revealed: '#3D2A86',
};

const contrastDark: Palette = {
  surface: '#000000',
  'surface-2': '#000000',
  text: '#FFFFFF',
  'text-muted': '#E0E0E0',
  axis: '#FFFFFF',
  grid: '#7A7A7A',
  peer: '#8C8C8C',
  own: '#FFFFFF',
  'on-own': '#000000',
  target: '#FFB366',
  band: '#000000',
  'band-edge': '#FFFFFF',
  revealed: '#CDBEFF',
};

/** Paper: the light theme, with black text and without a tint that a grey printer turns into dirt. */
const print: Palette = { ...light, text: '#000000', 'text-muted': '#333333', 'surface-2': '#FFFFFF' };

/** The user's own colours. SVG is not recoloured by the browser, so every mark gets a system colour here. */
export const forcedColors: Palette = {
  surface: 'Canvas',
  'surface-2': 'Canvas',
  text: 'CanvasText',
  'text-muted': 'CanvasText',
  axis: 'CanvasText',
  grid: 'GrayText',
  peer: 'CanvasText',
  own: 'Highlight',
  'on-own': 'HighlightText',
  target: 'LinkText',
  band: 'Canvas',
  'band-edge': 'GrayText',
  revealed: 'CanvasText',
};

/** The themes, by name. */
export const palettes = { light, dark, contrastLight, contrastDark, print } as const;
