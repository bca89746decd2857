/** Words on the command line that would open a door into the processes or write down what passes through them. */
const refused =
  /^--?(remote-debugging|remote-allow-origins|inspect|js-flags|load-extension|user-data-dir|enable-logging|log-net-log|log-file|disable-web-security|host-rules|proxy-|ssl-key-log-file|single-process|disable-site-isolation|renderer-cmd-prefix|utility-cmd-prefix|trace-)/i;

/** `root`: Chromium's sandbox does not run for root, who must say so on the command line. */
export const isRefusedParameter = (parameter: string, root: boolean): boolean =>
  refused.test(parameter) || (!root && /^--?no-sandbox/i.test(parameter));
