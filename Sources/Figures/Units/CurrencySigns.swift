/// The signs of currencies before or behind an amount.
enum CurrencySigns {
  /// Signs of one character.
  static let signs: Set<UInt32> = Set(
    "$€£¥₹₩₽฿₫₡₭₴₺₦₪₱₲₵₸₮₨₼".unicodeScalars.map(\.value))

  /// Three letters of ISO 4217, and what newspapers write instead.
  static let codes: Set<String> = Set(
    """
    USD EUR GBP CNY RMB JPY HKD CAD AUD CHF INR KRW RUB SGD NZD TWD MXN BRL ZAR SEK NOK DKK THB TRY PLN HUF CZK \
    ILS AED SAR MYR IDR PHP VND ARS CLP COP EGP NGN KES PKR BDT UAH KZT MOP
    """.split(separator: " ").map(String.init))

  /// Chinese names that stand before an amount, in simplified characters.
  static let chineseNames: [[UInt32]] = ["人民币", "新台币", "台币", "港币", "美金", "澳门币"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// Letters that stand before a dollar sign: US$, HK$, C$.
  static let dollarPrefixes: Set<String> = [
    "us", "u.s", "c", "ca", "can", "cad", "a", "au", "aud", "aus", "hk", "hkd", "nt", "s", "sg",
    "nz", "r", "mex", "mx", "mxn", "usd", "mop",
  ]
}
