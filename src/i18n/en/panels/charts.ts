/** What the charts of the panels say. */
export const charts = {
  show: 'Chart',
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  notSaved: 'The chart could not be saved. Try again. Reason:',
  nothing: 'there is nothing to draw yet.',
  compositionShort: 'what the mosaic is made of',
  composition: 'The mosaic by category and status, on {date}',
  compositionNote:
    'Each area by itself: what two of them share is in both. Solid is established, a dashed frame is proposed.',
  category: 'Category',
  noCategory: 'No category yet',
  members: 'Areas',
  growthShort: 'how the protected total grew',
  growth: 'Protected in the mosaic until {date}, net',
  growthNote: 'Each step is a legal instrument; no hectare is counted twice.',
  since: 'Since',
  added: 'Added',
  net: 'Net',
};
