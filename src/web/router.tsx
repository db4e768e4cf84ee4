// Which address shows which page, and what is read before it appears?
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ErrorComponentProps,
} from "@tanstack/react-router";
import {
  applicationQuery,
  applicationsQuery,
  draftQuery,
  mailAccountQuery,
  settingsQuery,
  todayQuery,
} from "./api/queries.ts";
import { Refusal } from "./api/refusal.ts";
import { BrokenPage, Page } from "./design/page.tsx";
import { Button, ButtonLink } from "./design/button.tsx";
import { Frame } from "./features/frame/frame.tsx";
import { SignedOut } from "./features/frame/signed-out.tsx";
import { LetterPending } from "./features/letter/letter-pending.tsx";
import { LetterRefused } from "./features/letter/letter-refused.tsx";
import { TodayPage } from "./features/today/today-page.tsx";

const pages = {
  applications: () => import("./features/applications/applications-page.tsx"),
  newApplication: () => import("./features/first-run/new-application-page.tsx"),
  application: () => import("./features/application/application-page.tsx"),
  debrief: () => import("./features/debrief/debrief-page.tsx"),
  letter: () => import("./features/letter/letter-page.tsx"),
  settings: () => import("./features/settings/settings-page.tsx"),
};

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Frame,
  errorComponent: Broken,
  notFoundComponent: NotFound,
});

const today = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: TodayPage,
  loader: ({ context }) =>
    Promise.all([context.client.ensureQueryData(todayQuery), context.client.ensureQueryData(settingsQuery)]),
});

const applications = createRoute({
  getParentRoute: () => root,
  path: "/applications",
  component: lazyRouteComponent(pages.applications, "ApplicationsPage"),
  loader: ({ context }) => context.client.ensureQueryData(applicationsQuery),
});

const newApplication = createRoute({
  getParentRoute: () => root,
  path: "/applications/new",
  component: lazyRouteComponent(pages.newApplication, "NewApplicationPage"),
  loader: ({ context }) => context.client.ensureQueryData(settingsQuery),
});

const application = createRoute({
  getParentRoute: () => root,
  path: "/applications/$id",
  component: lazyRouteComponent(pages.application, "ApplicationPage"),
  loader: ({ context, params }) => context.client.ensureQueryData(applicationQuery(params.id)),
});

const debrief = createRoute({
  getParentRoute: () => root,
  path: "/applications/$id/interviews/$interview/debrief",
  component: lazyRouteComponent(pages.debrief, "DebriefPage"),
  loader: ({ context, params }) => context.client.ensureQueryData(applicationQuery(params.id)),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: "/applications/$id/letters/$touch",
  component: lazyRouteComponent(pages.letter, "LetterPage"),
  // The first time, the letter is composed: its page is there at once, and the text follows.
  pendingComponent: LetterPending,
  errorComponent: (props: ErrorComponentProps) =>
    props.error instanceof Refusal && props.error.code === "cannot-draft" ? (
      <LetterRefused {...props} />
    ) : (
      <Broken {...props} />
    ),
  pendingMs: 60,
  pendingMinMs: 0,
  // Opening composes a draft; only a person's click should do that.
  preload: false,
  loader: ({ context, params }) =>
    Promise.all([
      context.client.fetchQuery({ ...draftQuery(params.id, params.touch), staleTime: 0 }),
      context.client.ensureQueryData(applicationQuery(params.id)),
      context.client.ensureQueryData(settingsQuery),
    ]),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(pages.settings, "SettingsPage"),
  loader: ({ context }) =>
    Promise.all([
      context.client.ensureQueryData(settingsQuery),
      context.client.ensureQueryData(mailAccountQuery),
      context.client.ensureQueryData(todayQuery),
    ]),
});

const routeTree = root.addChildren([today, applications, newApplication, application, debrief, letter, settings]);

export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: Broken,
  });
}

/** Fetches the code of the other pages once the first one stands, so that they open at once. */
export function prefetchPages(): void {
  const prefetch = () => {
    for (const load of Object.values(pages)) void load().catch(() => undefined);
  };
  if ("requestIdleCallback" in window) window.requestIdleCallback(prefetch, { timeout: 2_000 });
  else setTimeout(prefetch, 800);
}

function Broken({ error, reset }: ErrorComponentProps) {
  if (error instanceof Refusal && error.code === "signed-out") return <SignedOut />;
  return (
    <BrokenPage error={error}>
      <div className="row">
        <ButtonLink kind="primary" to="/">
          Back to Today
        </ButtonLink>
        <Button onPress={reset}>Try again</Button>
      </div>
    </BrokenPage>
  );
}

function NotFound() {
  return (
    <Page title="There is no such page">
      <p>
        <ButtonLink kind="primary" to="/">
          Back to Today
        </ButtonLink>
      </p>
    </Page>
  );
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
