import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../relayer/assumptions/catalogue.ts';
import { CONFIGURING_EVENTS, touchingAbi } from './abi.ts';

const announced = new Set(CATALOGUE.flatMap(({ events }) => events));
const decoded = [...touchingAbi.map(({ name }) => name), ...CONFIGURING_EVENTS];

it('every event that the catalogue names is decoded as one that touches assumptions', () => {
  expect([...announced].filter((event) => !decoded.some((name) => name === event))).toEqual([]);
});

it('every event that is decoded as touching announces a value of the catalogue', () => {
  expect(decoded.filter((event) => !announced.has(event))).toEqual([]);
});
