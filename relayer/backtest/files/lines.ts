/** A CSV file as rows, piece by piece: the file is never in memory as a whole. */
import { createReadStream } from 'node:fs';
import { type Fault, type FlowRow, HEADER, isFault, type RowProblem, type Side, shown } from '../row.ts';

/** No row of this form is longer; a file without line ends must not fill the memory. */
const MAX_LINE = 2_048;
const PIECE = 64 * 1024;

export type Batch<Row> = { readonly rows: readonly Row[]; readonly problems: readonly RowProblem[] };

type Parse<Row> = (text: string, line: number) => Row | Fault;

/**
 * Rows in the order of the file, each later than or as late as the one before; every line that is none is a problem.
 * Throws what the file system throws.
 */
export async function* readRows<Row extends FlowRow<string>>(
  path: string,
  file: Side,
  parse: Parse<Row>,
  onBytes: (count: number) => void,
): AsyncGenerator<Batch<Row>> {
  const state: State = { file, line: 0, lastTimeS: 0, headerSeen: false };
  let rest = '';
  // Latin-1: one byte, one character. Whatever is not ASCII is refused by the fields themselves.
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: PIECE })) {
    onBytes((piece as string).length);
    const lines = (rest + (piece as string)).split('\n');
    rest = lines.pop() ?? '';
    yield toBatch(lines, state, parse);
    if (state.stop) return;
    if (rest.length > MAX_LINE) {
      yield { rows: [], problems: [tooLong(state, rest)] };
      return;
    }
  }
  // The last line may lack its end.
  if (rest !== '') yield toBatch([rest], state, parse);
  if (!state.headerSeen && !state.stop)
    yield { rows: [], problems: [{ file, line: 1, code: 'HEADER', saw: 'an empty file', wanted: HEADER }] };
}

type State = { readonly file: Side; line: number; lastTimeS: number; headerSeen: boolean; stop?: true };

function toBatch<Row extends FlowRow<string>>(lines: readonly string[], state: State, parse: Parse<Row>): Batch<Row> {
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  const { file } = state;
  for (const raw of lines) {
    state.line += 1;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (!state.headerSeen) {
      state.headerSeen = true;
      if (text.replace(BYTE_ORDER_MARK, '') === HEADER) continue;
      // What the columns mean is unknown: every line after it would be one more problem.
      state.stop = true;
      return { rows, problems: [{ file, line: 1, code: 'HEADER', saw: shown(text), wanted: HEADER }] };
    }
    if (text.length > MAX_LINE) {
      problems.push(tooLong(state, text, 0));
      continue;
    }
    const parsed = parse(text, state.line);
    if (isFault(parsed)) {
      problems.push({ file, line: state.line, ...parsed });
    } else if (parsed.timeS < state.lastTimeS) {
      const saw = `timestamp ${parsed.timeS}`;
      const wanted = `${state.lastTimeS} or later, as in the row before: sort the file by time`;
      problems.push({ file, line: state.line, code: 'TIME_BACKWARDS', saw, wanted });
    } else {
      state.lastTimeS = parsed.timeS;
      rows.push(parsed);
    }
  }
  return { rows, problems };
}

/** As UTF-8 looks when it is read byte by byte. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

const tooLong = (state: State, text: string, ahead = 1): RowProblem => ({
  file: state.file,
  line: state.line + ahead,
  code: 'LINE_LENGTH',
  saw: `a line of ${text.length} characters or more`,
  wanted: `at most ${MAX_LINE}`,
});
