// How the demo speaks: numbered chapters, plain lines, quoted output.
import type { styleText } from 'node:util';

export interface Story {
  chapter(title: string): void;
  note(text: string): void;
  good(text: string): void;
  fail(text: string): void;
  /** Another program's output, indented. */
  quote(text: string): void;
}

export function story(out: NodeJS.WriteStream, style: typeof styleText): Story {
  let chapters = 0;
  const colored = out.isTTY === true && !process.env.NO_COLOR;
  const paint = (color: Parameters<typeof styleText>[0], text: string): string => (colored ? style(color, text) : text);
  const line = (text: string): void => {
    out.write(`${text}\n`);
  };
  return {
    chapter: (title) => {
      chapters += 1;
      line(`\n${paint('bold', `${chapters}. ${title}`)}`);
    },
    note: (text) => line(`   ${text}`),
    good: (text) => line(`   ${paint('green', '✓')} ${text}`),
    fail: (text) => line(`   ${paint('red', '✗')} ${text}`),
    quote: (text) => {
      for (const quoted of text.trimEnd().split('\n')) line(`   ${paint('dim', '│')} ${quoted}`);
    },
  };
}
