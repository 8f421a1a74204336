/** How deep a YAML text nests, found without the recursion that a deep one would exhaust. */
import { Lexer } from 'yaml';

/** Far deeper than any file that people write, far less than what the parser's stack holds. */
export const MAX_NESTING = 64;

/** Before the source of a plain or block scalar; a document's begin; the end of a flow collection. None stands in the text. */
const [SCALAR, DOCUMENT, FLOW_END] = ['\u001f', '\u0002', '\u0018'];

/**
 * Where a text first nests deeper than `MAX_NESTING`; null when it nowhere does. yaml's composer recurses: some ten thousand
 * brackets end its stack, and on some stacks V8 ends the process instead, which nothing catches. Its lexer does not recurse.
 * A list at its own key's indentation counts as one level with the key.
 */
export function tooDeepAt(text: string): number | null {
  const scan: Scan = { flow: [], blocks: [], lineStart: true, itemColumn: 0 };
  let offset = 0;
  let line = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR) isScalar = true;
    if (token === SCALAR || token === DOCUMENT || token === FLOW_END) continue;
    take(isScalar ? 'scalar' : token, offset - line, scan);
    if (depthOf(scan) > MAX_NESTING) return offset;
    isScalar = false;
    const feed = token.lastIndexOf('\n');
    if (feed >= 0) line = offset + feed + 1;
    if (feed >= 0 && scan.flow.length === 0) scan.lineStart = true;
    offset += token.length;
  }
  return null;
}

type Scan = {
  /** Open brackets and braces: each with the levels that indicators without a comma between them have opened in it. */
  readonly flow: number[];
  /** Columns of the open block lists and maps, ascending. */
  readonly blocks: number[];
  lineStart: boolean;
  /** Where the entry begins that a later colon makes a key of. */
  itemColumn: number;
};

const isIndicator = (token: string): boolean => token === '-' || token === '?' || token === ':';

function take(token: string, column: number, scan: Scan): void {
  if (/^(?:[\s\ufeff]*|#.*)$/s.test(token)) return;
  const inFlow = scan.flow.length > 0;
  if (!inFlow && scan.lineStart) {
    scan.lineStart = false;
    scan.itemColumn = column;
    while ((scan.blocks.at(-1) ?? -1) >= column) scan.blocks.pop();
  }
  if (token === '[' || token === '{') scan.flow.push(1);
  else if (inFlow) takeInFlow(token, scan.flow);
  else if (isIndicator(token)) {
    scan.blocks.push(token === ':' ? scan.itemColumn : column);
    scan.itemColumn = column + 1;
  }
}

function takeInFlow(token: string, flow: number[]): void {
  if (token === ']' || token === '}') flow.pop();
  else if (token === ',') flow[flow.length - 1] = 1;
  else if (isIndicator(token)) flow.push((flow.pop() ?? 0) + 1);
}

const depthOf = ({ flow, blocks }: Scan): number => flow.reduce((sum, levels) => sum + levels, blocks.length);
