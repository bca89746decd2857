// The main menu in the palette, and Ctrl+1 … Ctrl+9.
import { useNavigate } from "@tanstack/react-router";
import { frameText } from "../../shared/text/frame.ts";
import { useAction } from "./actions.ts";
import { type NavigationItem, navigationItems } from "./navigation.ts";

const NavigationAction = ({ item, number }: { readonly item: NavigationItem; readonly number: number }) => {
  const navigate = useNavigate();
  useAction({
    id: `go-${item.path}`,
    label: frameText.goTo(item.label),
    shortcut: `Ctrl+${number}`,
    group: "places",
    run: () => void navigate({ to: item.path }),
  });
  return null;
};

export const NavigationActions = () =>
  navigationItems.map((item, index) => <NavigationAction key={item.path} item={item} number={index + 1} />);
