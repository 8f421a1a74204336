/** The frontier as a picture: plain SVG text, readable on light and dark pages, no scripts, no fonts of its own. */
import { FAMILIES, type Family, type SweepPoint } from './sweep.ts';

const WIDTH = 860;
const HEIGHT = 560;
const PLOT = { left: 84, top: 56, right: 24, bottom: 132 } as const;
const INNER_WIDTH = WIDTH - PLOT.left - PLOT.right;
const INNER_HEIGHT = HEIGHT - PLOT.top - PLOT.bottom;

/** Told apart by form as well as by colour. */
const MARKS: Readonly<Record<Family, { readonly colour: string; readonly path: string }>> = {
  per_message: { colour: '#0a7d55', path: 'M0 -6 L6 0 L0 6 L-6 0 Z' },
  lane_bucket: { colour: '#1f5fbf', path: 'M-5 -5 H5 V5 H-5 Z' },
  bridge_window: { colour: '#7a3fb0', path: 'M0 -6 L6 5 H-6 Z' },
  size_limit: { colour: '#b85c00', path: 'M0 6 L6 -5 H-6 Z' },
  net_per_token: { colour: '#b3123f', path: 'M-5 0 A5 5 0 1 0 5 0 A5 5 0 1 0 -5 0 Z' },
};

/** Small shares matter most: the cube root gives them room. */
const spread = (share: number): number => Math.cbrt(share);
const x = (share: number): number => PLOT.left + INNER_WIDTH * spread(share);
const y = (share: number): number => PLOT.top + INNER_HEIGHT * (1 - share);
const n = (value: number): string => String(Math.round(value * 10) / 10);

const X_TICKS = [0, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1] as const;
const Y_TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

export function frontierSvg(points: readonly SweepPoint[]): string {
  const flagged = points.some(({ falseNegativeShare }) => falseNegativeShare !== null);
  const note = flagged ? '' : text(x(0.25), y(0.5), 'nothing is flagged in this flow: only the cost shows', 'middle');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="False positives against false negatives">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${PLOT.left}" y="26" font-size="16" font-weight="600" fill="#1a1a1a">What is held by mistake, and what goes through</text>`,
    text(
      PLOT.left,
      44,
      'filled: on the frontier, nothing is better in both; faint: a bound, since the limit carries less than the flow',
    ),
    ...grid(),
    ...axisTitles(),
    frontierLine(points),
    ...points.map(mark),
    note,
    ...legend(),
    '</svg>',
    '',
  ].join('\n');
}

const text = (atX: number, atY: number, content: string, anchor = 'start'): string =>
  `<text x="${n(atX)}" y="${n(atY)}" text-anchor="${anchor}" fill="#444444">${escaped(content)}</text>`;

function grid(): string[] {
  const line = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="#dddddd"/>`;
  return [
    ...X_TICKS.flatMap((share) => [
      line(x(share), y(0), x(share), y(1)),
      text(x(share), y(0) + 18, percent(share), 'middle'),
    ]),
    ...Y_TICKS.flatMap((share) => [
      line(x(0), y(share), x(1), y(share)),
      text(x(0) - 8, y(share) + 4, percent(share), 'end'),
    ]),
  ];
}

const axisTitles = (): string[] => [
  text(
    PLOT.left + INNER_WIDTH / 2,
    y(0) + 38,
    'honest rows held, share of all honest rows (cube-root scale)',
    'middle',
  ),
  `<text transform="translate(22 ${n(y(0.5))}) rotate(-90)" text-anchor="middle" fill="#444444">flagged rows let through, share of all flagged</text>`,
];

function frontierLine(points: readonly SweepPoint[]): string {
  const best = points
    .filter(({ onFrontier }) => onFrontier)
    .sort((a, b) => a.falsePositiveShare - b.falsePositiveShare);
  if (best.length < 2) return '';
  const at = best.map((point) => `${n(x(point.falsePositiveShare))},${n(y(point.falseNegativeShare ?? 0))}`);
  return `<polyline points="${at.join(' ')}" fill="none" stroke="#888888" stroke-width="1.5" stroke-dasharray="4 3"/>`;
}

function mark(point: SweepPoint): string {
  const { family, falsePositiveShare, falseNegativeShare, saturated, onFrontier } = point;
  const { colour, path } = MARKS[family];
  const at = `translate(${n(x(falsePositiveShare))} ${n(y(falseNegativeShare ?? 0))})`;
  const fill = onFrontier ? colour : '#ffffff';
  const title = `${family} at ${settingText(point)}: ${percent(falsePositiveShare)} of honest rows held, ${percent(falseNegativeShare ?? 0)} of flagged rows let through`;
  return `<path d="${path}" transform="${at}" fill="${fill}" stroke="${colour}" stroke-width="1.6" opacity="${saturated ? 0.45 : 1}"><title>${escaped(title)}</title></path>`;
}

function legend(): string[] {
  return (Object.keys(FAMILIES) as Family[]).map((family, index) => {
    const atY = HEIGHT - 74 + 16 * index;
    const { colour, path } = MARKS[family];
    return `<path d="${path}" transform="translate(${PLOT.left + 6} ${atY - 4}) scale(0.8)" fill="${colour}"/>${text(PLOT.left + 20, atY, `${family}: ${FAMILIES[family].means}`)}`;
  });
}

/** `4 h`, `$300,000`. */
export const settingText = ({ family, setting }: Pick<SweepPoint, 'family' | 'setting'>): string =>
  FAMILIES[family].unit === 'hours' ? `${setting} h` : `$${setting.toLocaleString('en-US')}`;

const escaped = (content: string): string =>
  content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
