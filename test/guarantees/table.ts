// The table of guarantees as Markdown.
import type { Guarantee } from './guarantees.ts';

const HEAD = `<!-- Written by \`npm run docs:guarantees\` from test/guarantees/guarantees.ts. -->
# What Loadline guarantees, and the test that holds each

What lies outside is said in [ARCHITECTURE.md](../ARCHITECTURE.md): fewer than the quorum of providers lie together, and nobody but the operator writes to the journal's disk.
`;

export function tableOf(guarantees: readonly Guarantee[]): string {
  const rows = guarantees.map(({ says, heldBy }) => {
    const tests = heldBy.map(({ test, named }) => `\`${test}\`: ${named}`).join('<br>');
    return `| ${says} | ${tests} |`;
  });
  return `${HEAD}\n| Guarantee | Held by |\n|---|---|\n${rows.join('\n')}\n`;
}
