/** Why initial values are not given: what was found, and what would have to be there. */
export type Refusal = {
  readonly code: 'unmatched' | 'unproven' | 'outside_book' | 'incomplete' | 'short' | 'odd_token';
  readonly saw: string;
  readonly wanted: string;
};

/** All reasons at once. */
export class BookRefused extends Error {
  readonly code = 'BOOK_REFUSED';
  readonly refusals: readonly Refusal[];

  constructor(book: string, refusals: readonly Refusal[]) {
    super(
      [
        `book ${book} cannot start there`,
        ...refusals.map(({ code, saw, wanted }) => `${code}: saw ${saw}, wanted ${wanted}`),
      ].join('\n  '),
    );
    this.name = 'BookRefused';
    this.refusals = refusals;
  }
}
