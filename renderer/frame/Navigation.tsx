import { Link, useLocation } from "@tanstack/react-router";
import { frameText } from "../../shared/text/frame.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Navigation.module.css";
import { digitOf, navigationItems } from "./navigation.ts";

const css = classes(styles);

const active = { "aria-current": "page", "data-status": "active" } as const;

/** The main menu. Narrow windows show icons; the words stay for those who listen, and appear on hover and focus. */
export const Navigation = () => {
  const { pathname } = useLocation();
  return (
    <nav className={css("navigation")} data-region aria-label={frameText.regions.navigation}>
      <ul>
        {navigationItems.map(({ path, label, also = [], icon: Icon }, index) => {
          const digit = digitOf(index);
          return (
            <li key={path}>
              <Link
                to={path}
                className={css("item")}
                inactiveProps={also.includes(pathname) ? active : {}}
                {...(digit !== undefined && { "aria-keyshortcuts": `Control+${digit}` })}
              >
                <Icon size={18} aria-hidden />
                <span className={css("label")}>{label}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
