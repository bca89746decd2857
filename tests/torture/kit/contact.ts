// A contact person's details as the contract takes them.
export const contactOf = (name: string, role = "Kurator") => ({
  agencyId: "skola",
  name,
  role,
  phone: "",
  email: "",
  isDeputy: false,
});
