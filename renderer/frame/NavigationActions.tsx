// The main menu in the palette, with Ctrl+1 … Ctrl+9, and the places that lie one step further in.
import { useNavigate } from "@tanstack/react-router";
import { consultationText } from "../../shared/text/consultation.ts";
import { enquiryText } from "../../shared/text/enquiry.ts";
import { frameText } from "../../shared/text/frame.ts";
import { useAction } from "./actions.ts";
import { digitOf, furtherPlaces, navigationItems } from "./navigation.ts";
import { paths } from "./paths.ts";

interface NavigationActionProps {
  readonly item: { readonly path: string; readonly label: string };
  readonly digit: string | undefined;
}

const NavigationAction = ({ item, digit }: NavigationActionProps) => {
  const navigate = useNavigate();
  useAction({
    id: `go-${item.path}`,
    label: frameText.goTo(item.label),
    ...(digit !== undefined && { shortcut: `Ctrl+${digit}` }),
    group: "places",
    run: () => void navigate({ to: item.path }),
  });
  return null;
};

/** What a telephone call begins with, from wherever one is. */
const NewAction = ({ path, label }: { readonly path: string; readonly label: string }) => {
  const navigate = useNavigate();
  useAction({ id: `new-${path}`, label, run: () => void navigate({ href: path }) });
  return null;
};

export const NavigationActions = () => (
  <>
    <NewAction path={paths.newConsultation} label={consultationText.register} />
    <NewAction path={paths.newEnquiry} label={enquiryText.register} />
    {navigationItems.map((item, index) => (
      <NavigationAction key={item.path} item={item} digit={digitOf(index)} />
    ))}
    {furtherPlaces.map((item) => (
      <NavigationAction key={item.path} item={item} digit={undefined} />
    ))}
  </>
);
