import { playAll } from './play.ts';
import { readingRows } from './reading.ts';

playAll(readingRows, true);
