/** A policy that may not do what it was asked to: it is not signed, does not fit, or there is none. */
export class PolicyRefused extends Error {
  readonly code = 'POLICY_REFUSED';
  readonly saw: string;
  readonly wanted: string;

  constructor(saw: string, wanted: string) {
    super(`saw ${saw}, wanted ${wanted}`);
    this.name = 'PolicyRefused';
    this.saw = saw;
    this.wanted = wanted;
  }
}
