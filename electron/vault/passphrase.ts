// How hard a passphrase is to guess: at least 12 characters and zxcvbn 3. The word lists are loaded at the first question.
import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import type { Strength } from "../../shared/contract/vault.ts";
import { swedishWords } from "./swedish-words.ts";

const fewestCharacters = 12;
const lowestScore = 3;

let loading: Promise<ZxcvbnFactory> | undefined;

const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory: Factory }, common] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new Factory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, swedish: [...swedishWords] },
  });
};

export const measure = async (passphrase: string): Promise<Strength> => {
  loading ??= load();
  const normalised = passphrase.normalize("NFKC");
  const characters = Array.from(normalised).length;
  const { score } = (await loading).check(normalised);
  return { enough: characters >= fewestCharacters && score >= lowestScore, score, characters };
};
