/** Comparing two dates, or a layer with the others, on the map. */
export const comparing = {
  open: 'Comparar',
  title: 'Comparar no mapa',
  close: 'Parar de comparar',
  with: 'Comparar com',
  otherDate: 'outra data',
  date: 'Data',
  way: 'Como se vê',
  swipe: 'Deslizar',
  side: 'Lado a lado',
  divider: 'Linha divisória: {left} à esquerda, {right} à direita',
  show: 'Ver {name}',
  onlyLayer: 'Só «{layer}»',
  chosen: 'As camadas escolhidas',
  between: 'Entre {first} e {second} foram criadas: {names}.',
  unchanged: 'Entre {first} e {second} nenhuma área do mosaico foi criada.',
  hectares: 'Hectares líquidos antes e depois',
};
