/** What was protected at a date. */
export const protectedAt = {
  sentence: {
    one: 'Em {date} estava protegida 1 área do mosaico: {names}.',
    other: 'Em {date} estavam protegidas {count} áreas do mosaico: {names}.',
  },
};
