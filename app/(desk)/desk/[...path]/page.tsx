import { notFound } from "next/navigation";

/** An address of the desk that leads nowhere is told within the desk's frame. */
export default function NoSuchPage() {
  notFound();
}
