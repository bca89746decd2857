// Gives the client to every screen. See: [Note: Read again after every command] in useCommand.ts.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import type { AppClient } from "../../shared/contract/index.ts";
import type { Bridge } from "./client.ts";

interface Api {
  readonly client: AppClient;
  readonly bridge: Bridge;
}

const ApiContext = createContext<Api | null>(null);

const useApiContext = (): Api => {
  const api = useContext(ApiContext);
  if (api === null) throw new Error("No ApiProvider above this component");
  return api;
};

/** The contract's channels, as functions. */
export const useApi = (): AppClient => useApiContext().client;

export const useBridge = (): Bridge => useApiContext().bridge;

/** Answers come from a file on this computer: never retried, never stale by themselves, never asked for again because a window got focus. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", retry: false, refetchOnWindowFocus: false, staleTime: Infinity },
      mutations: { networkMode: "always", retry: false },
    },
  });

export interface ApiProviderProps extends Api {
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}

export const ApiProvider = ({ client, bridge, queryClient, children }: ApiProviderProps) => (
  <QueryClientProvider client={queryClient}>
    <ApiContext value={{ client, bridge }}>{children}</ApiContext>
  </QueryClientProvider>
);
