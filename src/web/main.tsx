// Where does the web app begin?
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followChanges } from "./api/live-updates.ts";
import { Refusal } from "./api/refusal.ts";
import { makeRouter, prefetchPages } from "./router.tsx";

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Changes are announced; this is for what the clock changes.
      staleTime: 20_000,
      retry: (failures, error) => failures < 1 && !(error instanceof Refusal),
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
const router = makeRouter(client);

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
followChanges(client);
prefetchPages();
