/** In which encoding the texts of a table are that does not say so. */
export const encoding = {
  title: 'Which one reads right?',
  titleOf: 'Which one reads right in {file}?',
  lead: 'The table does not say how its letters are written, and it can be read in more than one way. Choose the one in which the words are right; areas stay the same.',
  current: 'It is read like this now ({encoding}).',
  use: 'Use',
};
