// How does one press something?
import { Link, type LinkComponentProps } from "@tanstack/react-router";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import styles from "./button.module.css";

export type ButtonKind = "primary" | "plain" | "quiet" | "danger";

interface Look {
  kind?: ButtonKind;
  isSmall?: boolean;
}

export function buttonClass({ kind = "plain", isSmall = false }: Look): string {
  return `${styles["button"]} ${styles[kind]}${isSmall ? ` ${styles["small"]}` : ""}`;
}

export function Button({ kind, isSmall, ...rest }: Omit<AriaButtonProps, "className"> & Look) {
  return <AriaButton {...rest} className={buttonClass({ kind, isSmall })} />;
}

/** A link that looks like a button, for steps that lead to another page. */
export function ButtonLink({ kind, isSmall, ...rest }: LinkComponentProps<"a"> & Look) {
  return <Link {...rest} className={buttonClass({ kind, isSmall })} />;
}
