/** Comparing two dates, or a layer with the others, on the map. */
export const comparing = {
  open: 'Compare',
  title: 'Compare on the map',
  close: 'Stop comparing',
  with: 'Compare with',
  otherDate: 'another date',
  date: 'Date',
  way: 'How it is seen',
  swipe: 'Swipe',
  side: 'Side by side',
  divider: 'Dividing line: {left} on the left, {right} on the right',
  show: 'See {name}',
  onlyLayer: '“{layer}” alone',
  chosen: 'The layers chosen',
  between: 'Between {first} and {second} these were established: {names}.',
  unchanged: 'Between {first} and {second} no area of the mosaic was established.',
  hectares: 'Net hectares before and after',
};
