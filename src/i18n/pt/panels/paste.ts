/** Abrir o que se colou: um texto ou arquivos copiados. */
export const paste = {
  show: 'Colar texto',
  label: 'Texto de um mapa: GeoJSON, WKT, KML, CSV…',
  hint: 'Também pode colar com Ctrl+V em qualquer parte deste painel, um texto ou arquivos copiados.',
  read: 'Ler este texto',
  name: 'texto colado',
  nothing: 'No que se colou não há texto nem arquivos. Copie o texto do mapa e cole-o de novo.',
};
