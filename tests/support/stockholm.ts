// Times of day in Stockholm, for tests that go to the edge of a day.
const local = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** The instant (UTC) at which it is so many seconds after midnight on a day in Stockholm, in summer or winter time. */
export const instantOf = (day: string, seconds: number): string => {
  const wanted = `${day} ${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
  const found = [1, 2]
    .map((hours) => new Date(Date.parse(`${day}T00:00:00Z`) + (seconds - hours * 3600) * 1000))
    .find((instant) => local.format(instant) === wanted);
  if (found === undefined) throw new Error(`there is no such time: ${wanted}`);
  return found.toISOString();
};
