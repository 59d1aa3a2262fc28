/**
 * A canvas context that writes SVG: the part of CanvasRenderingContext2D that our charts use. Text stays text (Skia's own
 * SVG output cuts it into words of placed letters and loses the blanks). What is not supported throws, so that no mark is
 * ever lost in silence. Widths of text come from the real canvas context that is handed in.
 */

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: number[];
  /** Id of the clip that holds; null for none. */
  clip: string | null;
}

export interface Measurer {
  font: string;
  measureText(text: string): { width: number };
}

const start: State = {
  matrix: [1, 0, 0, 1, 0, 0],
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineJoin: 'miter',
  lineCap: 'butt',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  clip: null,
};

const round = (n: number) => String(Math.round(n * 100) / 100);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Attributes in their order; those that are null or the default of SVG are left out. */
const attributes = (values: Record<string, string | number | null>) =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${typeof value === 'number' ? round(value) : escape(value)}"`))
    .join('');

const anchors: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
/** Where the base line lies below the named line, in parts of the font's size. */
const baselines: Record<string, number> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2, alphabetic: 0 };

/** `canvas` is what Chart.js is given; `svg` is what has been drawn, with a title and a description for those who do not see it. */
export function svgCanvas(width: number, height: number, measurer: Measurer) {
  let state: State = { ...start };
  const stack: State[] = [];
  const shapes: string[] = [];
  const clips: string[] = [];
  let path = '';

  const at = (x: number, y: number) => {
    const [a, b, c, d, e, f] = state.matrix;
    return `${round(a * x + c * y + e)} ${round(b * x + d * y + f)}`;
  };
  const multiply = ([a, b, c, d, e, f]: Matrix) => {
    const [A, B, C, D, E, F] = state.matrix;
    state.matrix = [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
  };
  const put = (tag: string, values: Record<string, string | number | null>, text?: string) => {
    const all = attributes({
      ...values,
      'clip-path': state.clip && `url(#${state.clip})`,
      opacity: state.globalAlpha === 1 ? null : state.globalAlpha,
    });
    shapes.push(text === undefined ? `<${tag}${all}/>` : `<${tag}${all}>${escape(text)}</${tag}>`);
  };
  const isPaint = (style: string) => style !== 'transparent' && !/^rgba\(.*,\s*0\)$/.test(style);

  const methods = {
    save: () => void stack.push({ ...state }),
    restore: () => void (state = stack.pop() ?? { ...start }),
    translate: (x: number, y: number) => multiply([1, 0, 0, 1, x, y]),
    scale: (x: number, y: number) => multiply([x, 0, 0, y, 0, 0]),
    rotate: (t: number) => multiply([Math.cos(t), Math.sin(t), -Math.sin(t), Math.cos(t), 0, 0]),
    setTransform: (...m: number[]) => void (state.matrix = m.length === 6 ? (m as unknown as Matrix) : start.matrix),
    resetTransform: () => void (state.matrix = start.matrix),
    beginPath: () => void (path = ''),
    closePath: () => void (path += 'Z'),
    moveTo: (x: number, y: number) => void (path += `M${at(x, y)}`),
    lineTo: (x: number, y: number) => void (path += `${path ? 'L' : 'M'}${at(x, y)}`),
    bezierCurveTo: (a: number, b: number, c: number, d: number, x: number, y: number) =>
      void (path += `C${at(a, b)} ${at(c, d)} ${at(x, y)}`),
    rect: (x: number, y: number, w: number, h: number) =>
      void (path += `M${at(x, y)}L${at(x + w, y)}L${at(x + w, y + h)}L${at(x, y + h)}Z`),
    /** Whole circles only: charts draw points, not pies. */
    arc: (x: number, y: number, r: number) =>
      void (path += `M${at(x - r, y)}A${round(r)} ${round(r)} 0 1 1 ${at(x + r, y)}A${round(r)} ${round(r)} 0 1 1 ${at(x - r, y)}Z`),
    clip: () => {
      const d = path;
      if (!clips.includes(d)) clips.push(d);
      state.clip = `khung-${clips.indexOf(d) + 1}`;
    },
    fill: () => void (path && isPaint(state.fillStyle) && put('path', { d: path, fill: state.fillStyle })),
    stroke: () =>
      void (
        path &&
        isPaint(state.strokeStyle) &&
        state.lineWidth > 0 &&
        put('path', {
          d: path,
          fill: 'none',
          stroke: state.strokeStyle,
          'stroke-width': state.lineWidth,
          'stroke-dasharray': state.dash.length ? state.dash.join(' ') : null,
        })
      ),
    clearRect: () => undefined,
    fillRect: (x: number, y: number, w: number, h: number) => {
      methods.beginPath();
      methods.rect(x, y, w, h);
      methods.fill();
    },
    fillText: (text: string, x: number, y: number) => {
      const [, weight = '', size = '10', family = 'sans-serif'] = /(bold|\d00)?\s*([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(state.font) ?? [];
      const [a, b, c, d] = state.matrix;
      const isTurned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
      const shift = (baselines[state.textBaseline] ?? 0) * Number(size);
      const [px = '0', py = '0'] = isTurned ? [round(x), round(y + shift)] : at(x, y + shift).split(' ');
      put(
        'text',
        {
          x: px,
          y: py,
          fill: state.fillStyle,
          'font-family': `${family}, sans-serif`,
          'font-size': Number(size),
          'font-weight': weight || null,
          'text-anchor': anchors[state.textAlign] ?? null,
          transform: isTurned ? `matrix(${state.matrix.map(round).join(' ')})` : null,
        },
        text,
      );
    },
    measureText: (text: string) => {
      measurer.font = state.font;
      return measurer.measureText(text);
    },
    setLineDash: (dash: number[]) => void (state.dash = dash),
    getLineDash: () => state.dash,
  };

  const known = new Set(['lineDashOffset', 'miterLimit', 'direction', 'canvas', 'shadowBlur']);
  const canvas = { width, height, getContext: () => context };
  const context: object = new Proxy(methods, {
    get: (target, name) => {
      if (name === 'canvas') return canvas;
      if (name in target) return target[name as keyof typeof target];
      if (name in state) return state[name as keyof State];
      if (typeof name === 'symbol' || known.has(name)) return undefined;
      throw new Error(`svg-context: ${name} is not supported`);
    },
    set: (_target, name, value) => {
      if (name in start) Object.assign(state, { [name]: value });
      else if (!known.has(String(name))) throw new Error(`svg-context: ${String(name)} is not supported`);
      return true;
    },
  });

  const svg = (title: string, description: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="ten mo-ta">` +
    `<title id="ten">${escape(title)}</title><desc id="mo-ta">${escape(description)}</desc>` +
    (clips.length ? `<defs>${clips.map((d, i) => `<clipPath id="khung-${i + 1}"><path d="${d}"/></clipPath>`).join('')}</defs>` : '') +
    `${shapes.join('\n')}</svg>\n`;
  return { canvas, svg };
}
