// The main menu in the palette, and Ctrl+1 … Ctrl+9.
import { useNavigate } from "@tanstack/react-router";
import { frameText } from "../../shared/text/frame.ts";
import { useAction } from "./actions.ts";
import { digitOf, type NavigationItem, navigationItems } from "./navigation.ts";

const NavigationAction = ({ item, digit }: { readonly item: NavigationItem; readonly digit: string | undefined }) => {
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

export const NavigationActions = () =>
  navigationItems.map((item, index) => <NavigationAction key={item.path} item={item} digit={digitOf(index)} />);
