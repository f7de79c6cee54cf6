extension QuotedArticle {
  /// News with many speakers.
  static let harbourNews = QuotedArticle(
    name: "harbour news",
    text: """
      # The long argument over Lower Bay

      The plan to close Lower Bay harbour to large ships has divided the town. The harbour engineer Dr. Maria Lindqvist opened the hearing on Tuesday. “The sea does not negotiate with anybody who builds on sand,” she said. “We have measured the floor of the bay for eleven years.”

      Mayor Tom Adeyemi was blunt. “A town that closes its harbour closes its future as well.”

      “We were promised a dredged channel in the spring,” said Ines Carvalho, who runs the ferry company, “and all that we were given in the autumn was another study.”

      Lindqvist disagreed. “Nobody promised a channel before the measurements were finished,” she told the hearing.

      According to the marine biologist Helen Okoro, “the eelgrass has come back wherever the anchors have stayed away.” Her opponents call this “eelgrass romance”, and the local paper calls the whole affair “the battle of Lower Bay”.

      The port authority’s report said that “the channel will silt up again within three winters of any dredging.” The report said: “No method known to us keeps the channel open at a bearable cost.”

      In a speech on 3 May 2019, at the Coastal Towns Conference, the minister of transport, Anton Brandt, said: “Small harbours will live if they stop pretending to be large ones.” The minister added: “We will pay for quays and not for dreams.”

      “Is anybody going to ask the fishermen?” asked Rosa Valdez. “We are the only ones here who go out in February.”

      Adeyemi said:

      “I have heard many experts this week and I have learned from all of them.”

      “I have not heard one of them say what becomes of the four hundred families on the quay.”

      The retired pilot Jonas Ferreira gave the longest answer of the day: “When I began, the channel was nine fathoms deep and the pilots drank in three taverns.

      “Today it is four fathoms deep and there is a single tavern left, which should tell the council something.

      “I do not want the old days back, but I want somebody to say honestly what they cost.”

      The word “fathom” puzzled the younger members. The so-called “green harbour” programme, named “Clean Water for Every Coast”, pays for the buoys. The exhibition “The Ships of Lower Bay” closed early.

      Brandt told reporters on Thursday that the government would decide before the end of the winter season. In 2021, Okoro wrote in a letter to the council: "A meadow under water takes forty years to grow and an afternoon to plough."

      “The council thanks everybody for coming,” the statement read. “It will publish its answer in June.”
      """,
    quotations: [
      Quotation("The sea does not negotiate", "Maria Lindqvist"),
      Quotation("We have measured the floor", "Maria Lindqvist"),
      Quotation("A town that closes its harbour", "Tom Adeyemi"),
      Quotation("We were promised a dredged channel", "Ines Carvalho"),
      Quotation("and all that we were given", "Ines Carvalho"),
      Quotation("Nobody promised a channel", "Maria Lindqvist"),
      Quotation("the eelgrass has come back", "Helen Okoro"),
      Quotation("the channel will silt up", "the port authority’s report"),
      Quotation("No method known to us", "the port authority’s report"),
      Quotation(
        "Small harbours will live", "Anton Brandt", occasion: "Coastal Towns Conference",
        date: "3 May 2019"),
      Quotation("We will pay for quays", "Anton Brandt"),
      Quotation("Is anybody going to ask", "Rosa Valdez"),
      Quotation("We are the only ones here", "Rosa Valdez"),
      Quotation("I have heard many experts", "Tom Adeyemi"),
      Quotation("I have not heard one of them", "Tom Adeyemi"),
      Quotation("When I began, the channel", "Jonas Ferreira"),
      Quotation("Today it is four fathoms deep", "Jonas Ferreira"),
      Quotation("I do not want the old days back", "Jonas Ferreira"),
      Quotation("the government would decide", "Anton Brandt"),
      Quotation("A meadow under water", "Helen Okoro", date: "2021"),
      Quotation("The council thanks everybody", "the statement"),
      Quotation("It will publish its answer", "the statement"),
    ],
    terms: [
      "eelgrass romance", "the battle of Lower Bay", "fathom", "green harbour",
      "Clean Water for Every Coast", "The Ships of Lower Bay",
    ])

  /// An essay with documents, blocks and notes.
  static let lighthouseEssay = QuotedArticle(
    name: "lighthouse essay",
    text: """
      # Who keeps the light

      The history of the lighthouse service begins with a sentence by its founder, Samuel Thornbury: “A light that fails once has never been a light.”[^1] Thornbury declared in 1841, before the House of Commons, that “no ship should pay for the darkness of another nation’s coast.”

      > The keeper shall never leave the lamp while the sun is down, for any reason that he can think of.

      — Rules of the Lighthouse Service

      The Lighthouse Act of 1854 states: “Every lamp shall be lit at sunset and shall burn until sunrise.” “The Act was a promise,” writes the historian Clara Novak, “and like most promises it was cheaper than its keeping.”

      “We counted the ships so that we should not count the hours.” — Edmund Hale, keeper

      President Eleanor Whitcombe said at the opening of the museum on 9 July 1998: “We honour people who stayed awake so that strangers could sleep.” She added that the lamps had taught three generations of engineers how to be patient with glass.

      The keepers themselves were less solemn. Hale wrote in his diary: “Rain again, and the Inspector again, and of the two I prefer the rain.” Years later he told a reporter: “The ‘romance of the lamp’ was invented by people who never trimmed one.”

      “It is the best-kept light on this coast”, the inspectors reported, and their superiors noted: “No praise has been more reluctantly given.”

      A visitor may wonder what became of all this. “Automation did not end the service, it only ended the company,” Novak argues. It was, she says, “the loneliest rescue in the history of the sea.” In her book she quotes an old saying, “a dark coast has many friends”, without a source.

      Johnson and Smith met in the tower. He said: “There is nothing left to guard in this tower.”

      “A lighthouse is a sentence that the land says to the sea,” the poet Virginia Marsh observed, “and no other building is loved so much by people who never enter it.” In an interview in 2003 she said: “I write by daylight and correct by the beam.”

      Hale’s superior, Captain Arthur Reed, told the inquiry: "The lamp was lit, the log was true, and the ship was drunk." The Board of Trade replied that “the cost of darkness has not been shown to this office.”

      Some call the new lamps “smart lights”; the trade prefers “autonomous aids to navigation”. The term “keeper” has gone, and so has the song “Burn Low, Burn Long”. What the brochure calls “heritage” is a gift shop.

      “The sea was grey. The wind had dropped and the gulls were quiet that evening.”

      According to the United Nations, “no coast of the world should be without a light by the year 2030.”

      [^1]: Samuel Thornbury, Letter to the Board of Trade, 1839.
      """,
    quotations: [
      Quotation("A light that fails once", "Samuel Thornbury"),
      Quotation(
        "no ship should pay", "Samuel Thornbury", occasion: "House of Commons", date: "1841"),
      Quotation("The keeper shall never leave", "Rules of the Lighthouse Service"),
      Quotation("Every lamp shall be lit", "Lighthouse Act of 1854"),
      Quotation("The Act was a promise", "Clara Novak"),
      Quotation("and like most promises", "Clara Novak"),
      Quotation("We counted the ships", "Edmund Hale"),
      Quotation("We honour people who stayed", "Eleanor Whitcombe", date: "9 July 1998"),
      Quotation("the lamps had taught three generations", "Eleanor Whitcombe"),
      Quotation("Rain again, and the Inspector", "Edmund Hale"),
      Quotation("The ‘romance of the lamp’", "Edmund Hale"),
      Quotation("It is the best-kept light", "inspectors"),
      Quotation("Automation did not end", "Clara Novak"),
      Quotation("the loneliest rescue", "Clara Novak"),
      Quotation("A lighthouse is a sentence", "Virginia Marsh"),
      Quotation("and no other building", "Virginia Marsh"),
      Quotation("I write by daylight", "Virginia Marsh", date: "2003"),
      Quotation("The lamp was lit", "Arthur Reed"),
      Quotation("the cost of darkness", "Board of Trade"),
      Quotation("no coast of the world", "United Nations"),
    ],
    terms: [
      "a dark coast has many friends", "There is nothing left to guard", "smart lights",
      "autonomous aids to navigation", "keeper", "Burn Low, Burn Long", "heritage",
      "The sea was grey",
    ])
}
