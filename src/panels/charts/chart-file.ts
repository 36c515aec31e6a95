import { chartRoom } from './chart-room.ts';

/** What stands around the drawing in a file, so that it can be cited alone. */
export interface ChartWords {
  readonly title: string;
  readonly method: string;
}

const MARGIN = 16;
const LEADING = 1.4;
const SVG = 'http://www.w3.org/2000/svg';
const FONTS = [
  { weight: '400', url: './fonts/NotoSans-Regular.woff2' },
  { weight: '600', url: './fonts/NotoSans-SemiBold.woff2' },
] as const;

/** Dots of an image for each pixel of the page. */
const DOTS = 3;

/**
 * Returns a chart as a file that stands alone: its title above, how it was measured below, in the colours of the theme,
 * with its letters inside. Rejects where the letters cannot be read or the browser gives no canvas.
 */
export async function chartFile(svg: SVGSVGElement, words: ChartWords, kind: 'svg' | 'png'): Promise<Blob> {
  const alone = framed(svg, words);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = (await Promise.all(FONTS.map(fontFace))).join('');
  alone.prepend(style);
  const source = withColours(new XMLSerializer().serializeToString(alone));
  const blob = new Blob([source], { type: 'image/svg+xml;charset=utf-8' });
  return kind === 'svg' ? blob : await asPng(blob, alone);
}

/** Returns the drawing on a ground of its own between its words. */
function framed(svg: SVGSVGElement, { title, method }: ChartWords): SVGSVGElement {
  const em = Number.parseFloat(getComputedStyle(svg).fontSize);
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const room = chartRoom(width, em);
  const head = room.wrap(title, width * 0.92);
  const foot = room.wrap(method, width);
  const top = MARGIN + head.length * LEADING * em + em / 2;
  const whole = top + height + em / 2 + foot.length * LEADING * em + MARGIN;
  const frame = document.createElementNS(SVG, 'svg');
  setAll(frame, {
    xmlns: SVG,
    width: width + 2 * MARGIN,
    height: whole,
    viewBox: `0 0 ${String(width + 2 * MARGIN)} ${String(whole)}`,
    role: 'img',
    'aria-label': svg.getAttribute('aria-label') ?? title,
    'font-family': "'Noto Sans', sans-serif",
    'font-size': em,
    fill: 'var(--color-ink)',
  });
  const ground = document.createElementNS(SVG, 'rect');
  setAll(ground, { width: '100%', height: '100%', fill: 'var(--color-surface)' });
  const drawing = svg.cloneNode(true) as SVGSVGElement;
  setAll(drawing, { x: MARGIN, y: top });
  frame.append(
    ground,
    ...lines(head, MARGIN, em, 600),
    drawing,
    ...lines(foot, top + height + em / 2, em, 400),
  );
  return frame;
}

function lines(texts: readonly string[], top: number, em: number, weight: number): readonly SVGElement[] {
  return texts.map((text, index) => {
    const line = document.createElementNS(SVG, 'text');
    setAll(line, { x: MARGIN, y: top + (1 + index * LEADING) * em, 'font-weight': weight });
    line.textContent = text;
    return line;
  });
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Puts the colours of the theme in place of their names, which nobody knows outside of the page. */
function withColours(source: string): string {
  const style = getComputedStyle(document.documentElement);
  return source.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
}

async function fontFace({ weight, url }: (typeof FONTS)[number]): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

async function asPng(source: Blob, { width, height }: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(source);
  try {
    image.src = url;
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width.baseVal.value * DOTS);
  canvas.height = Math.ceil(height.baseVal.value * DOTS);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no image: it gives no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png === null) reject(new Error('The browser made no image of the chart'));
      else resolve(png);
    }, 'image/png');
  });
}
