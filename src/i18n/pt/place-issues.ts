/** Onde fica um arquivo e como seus números estão escritos: o que se encontrou, o que se esperava e o que fazer, por código. */
export const placeIssues = {
  'place-unknown':
    'Não se sabe onde fica: seus números ({found}) não podem estar em {name}. Nada foi medido; diga em que sistema de coordenadas está, ou pergunte a quem fez o arquivo.',
  'place-frame-unknown':
    'Está em metros ({name}), mas nada diz sobre qual datum: WGS 84 e PSAD56 diferem em uns 430 m. Nada foi medido; diga qual é.',
  'place-choice-unfit':
    'Pediu-se para lê-lo em {choice}, mas seus números ({found}) não podem ser desse sistema. Não foi lido; escolha outro.',
  'place-chosen': 'Foi lido em {name} ({choice}), como você indicou.',
  'place-transformed':
    'Passou de {name} para WGS 84 com "{operation}" ({code}): cada ponto pode ficar a ± {accuracy} m do seu lugar.',
  'place-written':
    'Foi escrito em {name}; para isso passou de WGS 84 com "{operation}" ({code}), ao contrário: cada ponto pode ficar a ± {accuracy} m do seu lugar.',
  'place-doubtful':
    'Pode não estar no seu lugar: se estivesse em {name}, ficaria a {distance} m de onde está, e muito mais perto do que há ao redor. Nada foi movido; compare os lugares possíveis.',
  'place-candidate-inside':
    '{rank}. --from-crs {choice}: se está em {name}, fica em {lon}, {lat}, dentro de {near}.',
  'place-candidate-far':
    '{rank}. --from-crs {choice}: se está em {name}, fica em {lon}, {lat}, longe de tudo o que há no catálogo.',
  'place-candidate':
    '{rank}. --from-crs {choice}: se está em {name}, fica em {lon}, {lat}, a {distance} km de {near}.',
  'place-candidate-fits':
    '{rank}. --from-crs {choice}: se está em {name}, seus vértices passam a {distance} m (mediana) do limite de {near}.',
  'csv-empty':
    'A tabela não tem linhas com coordenadas. Esperava-se uma linha por vértice, com leste e norte, ou longitude e latitude.',
  'csv-cell-unreadable':
    'Na linha {row}, coluna "{column}", encontrou-se "{found}" onde se esperava um número. A linha ficou de fora; corrija-a.',
  'csv-numbers-ambiguous':
    '"{example}" (coluna "{column}") pode ser {grouped}, ou {whole} e {fraction} milésimos, conforme o país. Nada foi lido; diga como se escrevem seus números: "--numbers {thousands}" se for o primeiro, "--numbers {decimals}" se for o segundo.',
  'csv-zones-mixed':
    'Os pontos estão em várias zonas UTM ({found}), que não se podem ler juntas. Faça um arquivo por zona, ou use graus.',
};
