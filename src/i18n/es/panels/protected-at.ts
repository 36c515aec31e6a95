/** What was protected at a date. */
export const protectedAt = {
  sentence: {
    one: 'El {date} estaba protegida 1 área del mosaico: {names}.',
    other: 'El {date} estaban protegidas {count} áreas del mosaico: {names}.',
  },
};
