#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diapason::house {

// A text of the repository; `path` is relative to its root, with slashes.
struct SourceFile {
  std::string path;
  std::string text;
};

struct Finding {
  std::string path;
  int line = 0;  // from 1; 0 when it is about the whole file
  std::string message;
};

// "path:line: message", as compilers say it.
std::string to_string(const Finding& finding);

// Every breach of the rules of the house in these files, in the order of the files.
std::vector<Finding> check_house(const std::vector<SourceFile>& files);

// The same code with comments, and if asked texts in quotes, blanked out; lines keep their numbers.
enum class Quoted { keep, blank };
std::string without_comments(std::string_view code, Quoted quoted);

}  // namespace diapason::house
