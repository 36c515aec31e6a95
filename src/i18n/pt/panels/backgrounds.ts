/** What the panel of layers says of backgrounds that the person adds. */
export const backgrounds = {
  title: 'Fundos',
  hint: 'Ponha um mapa seu debaixo das camadas. Fica inteiro neste aparelho, funciona sem sinal, e não vai no endereço da página.',
  loading: 'Procurando o que está guardado…',
  unopened: 'Não foi possível ver quais fundos estão guardados: {reason}.',
  addArchive: 'Adicionar um arquivo PMTiles',
  reading: 'Lendo e guardando…',
  added: 'Fundo adicionado: {name}.',
  removed: 'Fundo retirado: {name}.',
  kinds: { archive: 'PMTiles' },
  raster: 'imagens',
  vector: 'desenho: {layers}',
  zooms: 'aproximações {from} a {to}',
  options: 'Opções do fundo {name}',
  opacity: 'Opacidade',
  up: 'Subir o fundo {name}',
  down: 'Descer o fundo {name}',
  see: 'Ir ver',
  remove: 'Retirar',
  removeQuestion: 'Retirar «{name}» deste aparelho? Não se pode desfazer; o arquivo de onde veio não muda.',
  removeYes: 'Sim, retirar',
  removeNo: 'Não',
  trouble: {
    'no-archive':
      '«{name}» não é um arquivo PMTiles da versão 3, ou está cortado. Baixe-o de novo ou converta-o com «pmtiles convert».',
    'tile-kind':
      '«{name}» traz quadros de um tipo que o mapa não desenha. Desenham-se PNG, JPEG, WebP, AVIF e vetoriais MVT.',
    packing:
      '«{name}» está comprimido de uma maneira que o navegador não abre. Abrem-se gzip e sem compressão: crie-o de novo assim.',
    'no-tile-layers':
      '«{name}» é vetorial mas não diz quais camadas traz («vector_layers» nos metadados), e sem isso não se pode desenhar. Crie-o de novo com um programa que o escreva.',
    full: 'Não há espaço neste aparelho para guardar «{name}». Não foi adicionado. Retire outro fundo ou libere espaço, e tente de novo.',
    'not-kept': '«{name}» não ficou como você pediu.',
  },
};
