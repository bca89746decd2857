// The first Swedish words that somebody who guesses would try, for zxcvbn. Put together here: no Swedish password list
// with a usable licence was found.

export const swedishWords: readonly string[] = (
  "lösenord lösen hemligt hemlig sommar vinter höst vår sommaren vintern hösten våren " +
  "januari februari mars april maj juni juli augusti september oktober november december " +
  "måndag tisdag onsdag torsdag fredag lördag söndag jobbet arbete kontor kommun kommunen samverkan samverka " +
  "samordnare skola skolan socialtjänst socialtjänsten polis polisen fritid fritids sspf ungdom ungdomar barn " +
  "stockholm göteborg malmö uppsala sverige svensk svenska norrland skåne småland dalarna " +
  "älskling älskar hjärta mamma pappa farmor mormor morfar farfar syster bror hund hunden katt katten häst hästen " +
  "fotboll hockey aik djurgården hammarby ifk bajen blåvitt kaffe fika choklad glass semester stugan båten bilen " +
  "välkommen hejsan hallå goddag god morgon natt kväll abc123 qwerty åäö hemma huset blomma blommor solsken sol måne stjärna"
).split(" ");
