/** What was protected at a date. */
export const protectedAt = {
  sentence: {
    one: 'On {date} 1 area of the mosaic was protected: {names}.',
    other: 'On {date} {count} areas of the mosaic were protected: {names}.',
  },
};
