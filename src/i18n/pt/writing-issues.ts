/** O que não cabe no formato em que se escreve uma tabela, por código. */
export const writingIssues = {
  'writing-column-widened':
    'Nem todas as células são do tipo que a coluna declara, por isso foi escrita com um tipo mais amplo, número ou texto. Nada se perdeu.',
  'writing-number-unknown':
    'Há células que não são número nenhum ({count}); ficaram vazias, como desconhecidas. Veja de onde elas vêm.',
  'writing-heights-left-out':
    'As alturas não são escritas; vão a longitude e a latitude (elementos com alturas: {count}).',
  'writing-geometry-left-out':
    'Este formato não leva a forma dos elementos ({count}); vão só os seus dados. Para levá-la escolha um com geometria, como GeoPackage ou GeoJSON.',
  'writing-without-geometry':
    'Este formato só leva o que está em algum lugar: ficaram de fora linhas sem geometria ({count}). Para levá-las escolha outro, como GeoPackage ou CSV.',
  'writing-formulas-guarded':
    'Uma planilha tomaria estes textos por fórmulas ({count}); eles levam um apóstrofo na frente. Se o texto exato importa, escolha XLSX, JSON ou Parquet.',
  'writing-text-cut':
    'Estes textos não cabem no formato e foram cortados ({count}); uma célula leva no máximo {limit} letras, ou menos se têm acento. Se devem ir inteiros escolha outro, como GeoPackage.',
  'writing-text-replaced':
    'Estes textos têm caracteres que o formato não admite ({count}); no lugar deles vai “?”. Veja se são restos de outro programa.',
  'writing-name-changed':
    'Neste formato a coluna se chama “{to}”: o nome não cabia, não é admitido ou já estava tomado.',
  'writing-kinds-apart':
    'Neste formato cada classe de geometria vai em separado: pontos, linhas e superfícies ficaram em {files} camadas.',
  'writing-parts-apart':
    'Neste formato um elemento de várias partes não vai junto: {count} elementos ficaram repartidos em {places}.',
};
