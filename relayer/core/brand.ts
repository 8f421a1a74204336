declare const brand: unique symbol;
/** A value of type `T` that only its own constructor function hands out, so that ids, heights and units do not mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
