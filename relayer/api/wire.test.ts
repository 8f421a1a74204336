import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TempFolder, tempFolder } from '../../test/support/nodeProcess.ts';
import { ApiError } from './errors.ts';
import { stringify, toJson } from './json.ts';
import { answerLine, linesOf, parseAnswer, parseQuestion, questionLine } from './wire.ts';

let folder: TempFolder;
const closers: (() => void)[] = [];
beforeEach(async () => {
  folder = await tempFolder('wire');
});
afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await folder.remove();
});

async function pair(): Promise<{ near: Socket; far: Socket }> {
  const server = createServer();
  const path = join(folder.path, 's');
  server.listen(path);
  await once(server, 'listening');
  const near = connect(path);
  const [far] = (await once(server, 'connection')) as [Socket];
  closers.push(() => {
    near.destroy();
    far.destroy();
    server.close();
  });
  return { near, far };
}

test('lines survive every way in which a socket may cut them', async () => {
  const { near, far } = await pair();
  const text = 'one\ntwo ü\n\nlast\n';
  for (const byte of Buffer.from(text)) near.write(Buffer.from([byte]));
  near.end();
  const lines: string[] = [];
  for await (const line of linesOf(far, 100, 'BAD_REQUEST')) lines.push(line);
  expect(lines).toEqual(['one', 'two ü', '', 'last']);
});

test('a line over the bound is refused before its end, so that memory stays bounded', async () => {
  const { near, far } = await pair();
  near.write('x'.repeat(2_000));
  const reading = linesOf(far, 1_000, 'BAD_REQUEST').next();
  await expect(reading).rejects.toMatchObject({ code: 'BAD_REQUEST', wanted: 'at most 1000' });
});

test('what is asked and answered reads back as it was', () => {
  expect(parseQuestion(questionLine('status', { limit: 5 }))).toEqual({
    apiVersion: 1,
    query: 'status',
    params: { limit: 5 },
  });
  expect(parseAnswer(answerLine({ type: 'result', value: { n: 1n } }))).toEqual({ type: 'result', value: { n: '1' } });
  const error = new ApiError('PACKET_UNKNOWN', 'a', 'b');
  expect(parseAnswer(answerLine({ type: 'error', error }))).toEqual({ type: 'error', error });
});

test.each(['', 'null', '[]', '{"apiVersion":2,"result":1}', '{"apiVersion":1}', 'HTTP/1.1 200 OK'])(
  'an answer that is none is named and refused: %j',
  (line) => {
    expect(() => parseAnswer(line)).toThrow(expect.objectContaining({ code: 'ANSWER_UNREADABLE' }));
  },
);

test.each([
  '',
  'nonsense',
  '{}',
  '{"apiVersion":2,"query":"status","params":{}}',
  '{"apiVersion":1,"query":7,"params":{}}',
])('a question that is none is refused: %j', (line) => {
  expect(() => parseQuestion(line)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
});

test('amounts beyond 2^53 stay exact in JSON, as decimal strings', () => {
  const amount = 2n ** 80n + 1n;
  expect(stringify({ amount })).toBe(`{"amount":"${amount}"}`);
  expect(toJson({ deep: [amount] })).toEqual({ deep: [String(amount)] });
});
