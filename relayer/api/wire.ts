/**
 * What crosses the control socket: lines of JSON, one question a connection. The question is
 * `{"apiVersion":1,"query":"status","params":{}}`; the answer is any number of `item` and `alive` lines, and one
 * `result` or `error` line at the end.
 */
import type { Socket } from 'node:net';
import { z } from 'zod';
import { ApiError, type ApiErrorCode, isApiErrorCode } from './errors.ts';
import { API_VERSION, stringify } from './json.ts';

/** A longer question is refused. */
export const MAX_QUESTION_BYTES = 1_048_576;
/** A longer line of an answer is refused. */
export const MAX_ANSWER_BYTES = 32 * 1_048_576;
/** While a query works without a line to give, the node says that it is alive so often. */
export const ALIVE_EVERY_MS = 2_000;

const questionSchema = z.object({
  apiVersion: z.literal(API_VERSION),
  query: z.string().max(64),
  params: z.record(z.string(), z.unknown()),
});

export type Question = z.infer<typeof questionSchema>;

export type AnswerLine =
  | { readonly type: 'item'; readonly value: unknown }
  | { readonly type: 'alive' }
  | { readonly type: 'result'; readonly value: unknown }
  | { readonly type: 'error'; readonly error: ApiError };

export const questionLine = (query: string, params: object): string =>
  `${stringify({ apiVersion: API_VERSION, query, params })}\n`;

/** @throws ApiError BAD_REQUEST */
export function parseQuestion(line: string): Question {
  const parsed = questionSchema.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const saw = line.length > 120 ? `${line.slice(0, 120)}…` : line;
  throw new ApiError('BAD_REQUEST', saw, `{"apiVersion":${API_VERSION},"query":"…","params":{…}}`);
}

export function answerLine(answer: AnswerLine): string {
  switch (answer.type) {
    case 'item':
      return `${stringify({ item: answer.value })}\n`;
    case 'alive':
      return '{"alive":true}\n';
    case 'result':
      return `${stringify({ apiVersion: API_VERSION, result: answer.value })}\n`;
    case 'error': {
      const { code, saw, wanted } = answer.error;
      return `${stringify({ apiVersion: API_VERSION, error: { code, saw, wanted } })}\n`;
    }
  }
}

/** @throws ApiError ANSWER_UNREADABLE */
export function parseAnswer(line: string): AnswerLine {
  const value = jsonOf(line);
  if (typeof value === 'object' && value !== null) {
    if ('item' in value) return { type: 'item', value: value.item };
    if ('alive' in value) return { type: 'alive' };
    if ('apiVersion' in value && value.apiVersion === API_VERSION) {
      if ('result' in value) return { type: 'result', value: value.result };
      const error = 'error' in value ? readError(value.error) : null;
      if (error) return { type: 'error', error };
    }
  }
  throw new ApiError('ANSWER_UNREADABLE', line.slice(0, 120), `an answer in version ${API_VERSION}`);
}

function readError(value: unknown): ApiError | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, saw, wanted } = value as Record<string, unknown>;
  if (typeof saw !== 'string' || typeof wanted !== 'string') return null;
  return new ApiError(isApiErrorCode(code) ? (code satisfies ApiErrorCode) : 'NODE_FAILED', saw, wanted);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The lines of a socket until it ends. Leaves the socket open.
 * @throws ApiError BAD_REQUEST or ANSWER_UNREADABLE, as `code` says, for a line over `maxBytes`.
 */
export async function* linesOf(socket: Socket, maxBytes: number, code: ApiErrorCode): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      if (length + end > maxBytes) throw tooLong(code, length + end, maxBytes);
      yield Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
      rest = rest.subarray(end + 1);
      parts = [];
      length = 0;
    }
    length += rest.length;
    if (length > maxBytes) throw tooLong(code, length, maxBytes);
    if (rest.length > 0) parts.push(rest);
  }
}

const tooLong = (code: ApiErrorCode, saw: number, wanted: number): ApiError =>
  new ApiError(code, `a line of ${saw} bytes or more`, `at most ${wanted}`);
