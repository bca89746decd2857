// Where this user's data lies on this computer: never in a roaming profile, which would be copied over the network.
import { join } from "node:path";

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

export const profileFolder = ({ platform, environment, home }: Surroundings): string => {
  switch (platform) {
    case "win32":
      return join(environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "Samverka");
    case "darwin":
      return join(home, "Library", "Application Support", "Samverka");
    default:
      return join(environment["XDG_DATA_HOME"] ?? join(home, ".local", "share"), "samverka");
  }
};
