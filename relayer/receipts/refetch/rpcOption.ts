/** What `--rpc` names: a URL, with the chain's name before it where the user says which. */
export type RpcOption = { readonly chain: string | null; readonly url: string };

/** The option as it is typed: `<chain>=<url>` or `<url>`. Null for what is neither. */
export function parseRpc(text: string): RpcOption | null {
  const named = /^([a-z0-9_-]{1,64})=(.+)$/i.exec(text);
  const url = named?.[2] ?? text;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { chain: named?.[1] ?? null, url };
}
