/// The tables of a progress file, as numbered steps from nothing.
///
/// A step that was published is never edited; the next change is a step of its own.
enum Schema {
  /// Stands in the file's header (`PRAGMA application_id`), so that no other program's database is taken for ours: "QUZP".
  static let applicationID = 0x5155_5A50

  /// All steps, in order; the file's version (`PRAGMA user_version`) is the number of the last that was done.
  static let migrations: [Migration] = [
    Migration(version: 1, sql: ledger),
    Migration(version: 2, sql: marks),
  ]

  /// Banks, questions, the log of reviews, and the card states that follow from it.
  private static let ledger = """
    CREATE TABLE bank (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (id <> '')
    ) STRICT;

    -- Where banks were used; a bank may lie in several places.
    CREATE TABLE bank_path (
      path TEXT PRIMARY KEY CHECK (path <> ''),
      bank INTEGER NOT NULL REFERENCES bank (key),
      title TEXT NOT NULL,
      last_used INTEGER NOT NULL  -- seconds since 1970, as all moments
    ) STRICT;

    -- Questions that were answered or marked; they stay when the bank loses them.
    CREATE TABLE question (
      key INTEGER PRIMARY KEY,
      bank INTEGER NOT NULL REFERENCES bank (key),
      id TEXT NOT NULL CHECK (id <> ''),
      fact TEXT,  -- null until it is answered, as kind
      kind TEXT CHECK (kind IN ('cloze', 'multiple-choice')),
      UNIQUE (bank, id)
    ) STRICT;

    -- Only ever appended to. An answer that is rated anew or taken back gets a further row that names it.
    CREATE TABLE review (
      row INTEGER PRIMARY KEY,
      entry TEXT NOT NULL CHECK (entry IN ('answer', 'rerating', 'undo')),
      answer_row INTEGER REFERENCES review (row),  -- the answer rated anew or taken back
      question INTEGER NOT NULL REFERENCES question (key),
      recorded INTEGER NOT NULL,  -- when the row was written
      moment INTEGER,  -- when the answer was given
      study_day INTEGER,  -- days since 1970-01-01, fixed when the answer was recorded
      rating INTEGER CHECK (rating BETWEEN 1 AND 4),
      proposed INTEGER CHECK (proposed BETWEEN 1 AND 4),
      reason TEXT,  -- of the proposed rating
      verdict TEXT CHECK (verdict IN ('right', 'near', 'wrong')),
      answer TEXT,  -- as the learner wrote it; null where nothing was written
      duration_ms INTEGER CHECK (duration_ms >= 0),  -- null where nobody measured
      hints INTEGER CHECK (hints >= 0),
      distractor TEXT,  -- the wrong choice that was picked
      -- The card after the answer.
      phase TEXT CHECK (phase IN ('learning', 'review', 'relearning')),
      step INTEGER CHECK (step >= 0),  -- null in review
      stability REAL CHECK (stability > 0),  -- days
      difficulty REAL CHECK (difficulty BETWEEN 1 AND 10),
      due INTEGER,
      lapses INTEGER CHECK (lapses >= 0),
      reviews INTEGER CHECK (reviews > 0),
      CHECK ((entry = 'answer') = (answer_row IS NULL)),
      CHECK ((entry = 'undo') = (moment IS NULL)),
      CHECK ((moment IS NULL) = (rating IS NULL)),
      CHECK ((moment IS NULL) = (verdict IS NULL)),
      CHECK ((moment IS NULL) = (study_day IS NULL)),
      CHECK ((moment IS NULL) = (hints IS NULL)),
      CHECK ((moment IS NULL) = (phase IS NULL)),
      CHECK ((moment IS NULL) = (stability IS NULL)),
      CHECK ((moment IS NULL) = (difficulty IS NULL)),
      CHECK ((moment IS NULL) = (due IS NULL)),
      CHECK ((moment IS NULL) = (lapses IS NULL)),
      CHECK ((moment IS NULL) = (reviews IS NULL)),
      CHECK ((step IS NOT NULL) = (ifnull(phase, 'review') <> 'review')),
      CHECK (answer_row < row)
    ) STRICT;
    CREATE INDEX review_of_question ON review (question, row);
    CREATE INDEX review_of_answer ON review (answer_row) WHERE answer_row IS NOT NULL;
    CREATE INDEX review_on_day ON review (study_day);

    CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END;
    CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
    BEGIN SELECT raise(ABORT, 'the review log is only appended to'); END;

    -- The answers that count: not taken back, each as it was rated last. Root is the answer's own row.
    CREATE VIEW counted_review AS
    SELECT review.*, coalesce(answer_row, row) AS root FROM review
    WHERE entry <> 'undo' AND NOT EXISTS (
      SELECT 1 FROM review AS later
      WHERE later.answer_row = coalesce(review.answer_row, review.row)
        AND (later.entry = 'undo' OR later.row > review.row));

    -- What follows from the log; made anew from it by `quiz verify --history`.
    CREATE TABLE card (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      bank INTEGER NOT NULL REFERENCES bank (key),
      row INTEGER NOT NULL REFERENCES review (row),  -- the last row that counts
      phase TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
      step INTEGER CHECK (step >= 0),
      stability REAL NOT NULL CHECK (stability > 0),
      difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
      due INTEGER NOT NULL,
      last_review INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      lapses INTEGER NOT NULL CHECK (lapses >= 0),
      reviews INTEGER NOT NULL CHECK (reviews > 0),
      CHECK ((step IS NOT NULL) = (phase <> 'review'))
    ) STRICT;
    CREATE INDEX card_by_due ON card (bank, due);
    """

  /// What the learner, or too many lapses, set aside; and what the learner found wrong.
  private static let marks = """
    CREATE TABLE suspension (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      reason TEXT NOT NULL CHECK (reason IN ('learner', 'leech')),
      since INTEGER NOT NULL,
      row INTEGER REFERENCES review (row),  -- the answer that made it a leech
      CHECK ((row IS NOT NULL) = (reason = 'leech'))
    ) STRICT;

    CREATE TABLE flag (
      question INTEGER PRIMARY KEY REFERENCES question (key),
      reason TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT;
    """
}
