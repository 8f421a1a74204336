/** Every question that a node, or the files of a stopped one, can answer. Socket and command line share this list. */
import { z } from 'zod';
import type { QueryContext } from './context.ts';
import { ApiError } from './errors.ts';
import { type Json, toJson } from './json.ts';

type Query<Schema extends z.ZodType, Result> = {
  readonly params: Schema;
  readonly run: (context: QueryContext, params: z.output<Schema>) => Promise<Result>;
};

const query = <Schema extends z.ZodType, Result>(
  params: Schema,
  run: (context: QueryContext, params: z.output<Schema>) => Promise<Result>,
): Query<Schema, Result> => ({ params, run });

const QUERIES = {
  ping: query(z.strictObject({}), async () => ({ pong: true })),
};

export type QueryName = keyof typeof QUERIES;
export type QueryParams<Name extends QueryName> = z.input<(typeof QUERIES)[Name]['params']>;
export type QueryResult<Name extends QueryName> = Json<Awaited<ReturnType<(typeof QUERIES)[Name]['run']>>>;

const isQueryName = (name: string): name is QueryName => Object.hasOwn(QUERIES, name);

/** @throws ApiError BAD_REQUEST for an unknown query or parameters that it does not take, and what the query throws. */
export async function answerQuery(context: QueryContext, name: string, params: unknown): Promise<unknown> {
  if (!isQueryName(name)) {
    throw new ApiError('BAD_REQUEST', `query ${JSON.stringify(name)}`, `one of ${Object.keys(QUERIES).join(', ')}`);
  }
  const { params: schema, run } = QUERIES[name] as Query<z.ZodType, unknown>;
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const saw = `parameter ${issue?.path.join('.') || '(all)'}: ${issue?.message ?? 'unusable'}`;
    throw new ApiError('BAD_REQUEST', saw, `parameters of ${name}`);
  }
  return toJson(await run(context, parsed.data));
}
